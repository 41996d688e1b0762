import type { SkillFamily } from '../skill.ts';

export const webFrontend: SkillFamily = {
  family: 'frontend',
  lines: `
HTML | HTML5 | xhtml
CSS | CSS3 | cascading style sheets
CSS Grid | flexbox | css flexbox
HTML/CSS | html and css
=React | react js | reactjs | react 18
React Hooks
Redux | redux toolkit | redux saga | redux thunk
RTK Query
React Query | tanstack query
React Router
MobX
=Zustand
=Recoil
XState
Next.js | nextjs
Angular | angular 2
AngularJS | angular js
NgRx
Vue.js | vuejs | =Vue | vue3 | vue 3 | vue 2
Vuex
Pinia
Vuetify
Nuxt | nuxt js | nuxtjs
Svelte
SvelteKit | svelte kit
SolidJS | solid.js
Preact
Qwik
Alpine.js | alpinejs
HTMX
jQuery | jquery ui
=Sass | scss | sass/scss
CSS preprocessors | =Less | less css | stylus css
PostCSS
BEM methodology | =BEM
Tailwind CSS | tailwind | tailwindcss
=Bootstrap | bootstrap 4 | bootstrap 5 | twitter bootstrap
Material UI | mui
Material Design
Ant Design
Chakra UI
Radix UI | shadcn | shadcn/ui
Bulma CSS
Foundation framework | zurb foundation
Semantic UI
Kendo UI
Ext JS | extjs | sencha
Webpack
=Vite | vitejs
=Rollup | rollup.js
Parcel bundler
esbuild
Turborepo | nx monorepo | monorepos | monorepo | lerna
=Gulp | gulpjs | grunt js | gruntjs
Babel | babeljs
=Ember | ember js | emberjs
Backbone.js | backbonejs
Knockout.js | knockoutjs
Gatsby | gatsbyjs
Remix run | =Remix
Astro framework | astro.build | =Astro
Eleventy | 11ty
Hugo static sites | gohugo | static site generators
Jekyll
Three.js | threejs | react three fiber
WebGL
WebGPU
D3.js | d3js | =D3
Chart.js | chartjs | echarts | apache echarts
Highcharts | recharts
Leaflet maps | leaflet.js | leafletjs | mapbox | openlayers
Canvas API | html5 canvas
=Storybook
Web accessibility | accessibility audit | accessibility standards | digital accessibility | a11y | section 508
WCAG | wcag 2.1 | wcag 2.2
ARIA standards | wai-aria | =ARIA
Responsive design | responsive web design | diseño responsive | diseño web adaptable | design responsivo
Mobile-first design
Web performance | web performance optimization | page speed optimization
Core Web Vitals | =Lighthouse | google lighthouse | pagespeed insights
Progressive web apps | progressive web app | pwa
Service workers | service worker
Web Workers
Styled Components
CSS-in-JS | emotion css
CSS animations | gsap | framer motion
=Electron | electron app | electron js | electronjs
Tauri
Web Components | custom elements | shadow dom
=Lit | lit element | lit-html
Stencil.js | stenciljs
RxJS | rxjs observables
AJAX
DOM manipulation | dom scripting
npm
=Yarn | yarn package manager
pnpm
ESLint
=Prettier
Single-page applications | single page application | single page apps | =SPA
Server-side rendering | =SSR
Micro frontends | microfrontends | module federation
Cross-browser compatibility | browser compatibility
Frontend development | front-end development | frontend engineering | développement front-end | frontend-entwicklung | desarrollo frontend
Email template development | mjml | html emails | html email
Chrome extensions | browser extensions | browser extension development
Browser developer tools | chrome devtools
WebRTC
Zod | zod validation
Formik | react hook form
Apollo Client
`,
};
