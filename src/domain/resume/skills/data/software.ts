import type { SkillFamily } from '../skill.ts';

export const programmingLanguages: SkillFamily = {
  family: 'programming-languages',
  lines: `
JavaScript | ECMAScript | ES6 | ES2015 | vanilla js | javascript es6 | =JS
TypeScript | =TS
Python | python3 | python 3 | python programming
Java | java 8 | java 11 | java 17 | java 21 | core java | java se | java programming
Jakarta EE | java ee | j2ee | jee
C++ | cpp | c plus plus | C++11 | C++14 | C++17 | C++20 | C++23 | modern c++
C# | csharp | c sharp
=C | ansi c | c language | c programming | C99 | C11
Embedded C | embedded c++
C/C++ | c and c++
=Go | golang | go lang
=R | r language | r programming | rstudio | r studio
tidyverse | dplyr | =tidyr
ggplot2
R Shiny | rshiny | shiny apps
=Rust | rust lang | rustlang | rust programming
=Swift | swift 5 | swift programming
Kotlin
Scala
=Ruby | ruby lang | ruby programming
PHP | php 7 | php 8 | php7 | php8
Perl
Objective-C | objectivec | obj-c | objc
=Dart | dart language
Elixir
Erlang | erlang otp
Haskell
Clojure
ClojureScript
F# | fsharp
OCaml
ReasonML | rescript
=Julia | julia language
=Lua
MATLAB
Simulink
GNU Octave
=Groovy | apache groovy
Fortran | fortran 90
Visual Basic | vb.net | VB6 | visual basic .net
VBA | excel macros | visual basic for applications | excel vba
Assembly language | assembler | x86 assembly | arm assembly | assembly programming
Bash | bash scripting | zsh
Shell scripting | shell script | unix shell | unix shell scripting | scripting shell
PowerShell | powershell scripting | windows powershell
AWK
Regular expressions | regex | regexp
Solidity
Vyper
WebAssembly | wasm
Zig language | ziglang | zig lang | =Zig
Nim language | nim lang | nimlang
Crystal language | crystal lang
V language | vlang
D language | dlang
Ada programming | ada 95 | ada 2012
SPARK Ada
=Delphi | object pascal | embarcadero delphi
=Pascal | turbo pascal | free pascal
Prolog
Lisp | common lisp | emacs lisp
=Scheme | racket language | scheme language
Smalltalk | pharo
Tcl | tcl/tk
Apache FreeMarker | freemarker
XSLT | xslt transformations
XPath | xquery
XML | xml schema | xsd
JSON | json schema
YAML
TOML
Markdown
LaTeX | xelatex | overleaf
Scratch programming | =Scratch
Processing language | p5.js | p5js
ActionScript | adobe flex
ColdFusion
Classic ASP | vbscript
CoffeeScript
Elm language | elm lang
PureScript
Haxe
GDScript
APL language | dyalog apl
kdb+ | kdb+/q
Progress OpenEdge | openedge abl
4GL programming | informix 4gl
Mojo language | mojo lang
Gleam language | gleam lang
Carbon language
CUDA C | cuda c++
OpenCL
SYCL | oneapi
Idris
=Coq
Lean theorem prover | lean 4
TLA+
Agda
Wolfram Language | mathematica | wolfram mathematica
Maple software | maplesoft
MicroPython | circuitpython
JVM languages | jvm tuning | java virtual machine
Makefiles | gnu make | makefile
CMake
Bazel
`,
};

export const softwarePractice: SkillFamily = {
  family: 'software-practice',
  lines: `
Git | git flow | gitflow | git version control
Version control | source control | version control systems | control de versiones | versionsverwaltung | gestion de versions | controle de versão
GitHub
GitLab
Bitbucket
=Subversion | =SVN | apache subversion
=Mercurial | =Hg
Perforce | helix core
ClearCase
Object-oriented programming | oop | programación orientada a objetos | objektorientierte programmierung | programmation orientée objet | programação orientada a objetos | programmazione a oggetti
Object-oriented design | =OOD | object-oriented analysis
Functional programming | functional reactive programming | funktionale programmierung
Asynchronous programming | async programming | asyncio | async/await
Design patterns | design pattern | gang of four patterns | patrones de diseño | entwurfsmuster
SOLID principles | solid design principles
Clean code | clean coding
Clean architecture | hexagonal architecture | onion architecture | ports and adapters
MVC architecture | model-view-controller | mvvm
Domain-driven design | ddd
Data structures
Data structures and algorithms | =DSA
Algorithms | algorithm design | algorithmics | algorithmique | algorithmen | algoritmos | competitive programming
System design | high-level design | low-level design
Software architecture | systems architecture | softwarearchitektur | architecture logicielle | arquitectura de software | arquitetura de software | architettura software
Solution architecture | solutions architecture | solution design
Enterprise architecture | togaf | archimate
Software engineering | ingénierie logicielle | ingeniería de software | engenharia de software
Software development | softwareentwicklung | desarrollo de software | développement logiciel | desenvolvimento de software | sviluppo software
Application development | anwendungsentwicklung | desarrollo de aplicaciones | développement d'applications
Code review | code reviews | peer review of code | pull request reviews
Debugging | troubleshooting code | gdb | memory debugging
Performance profiling | code profiling | =Profiling | performance optimization | performance optimisation | performance tuning
Refactoring | code refactoring
Legacy modernization | legacy code | legacy system modernization | legacy migration
Pair programming
Mob programming | ensemble programming
Technical documentation | software documentation | technische dokumentation | documentation technique | documentación técnica
API documentation | api reference documentation
Docs as code
Open source | open-source contribution | open source software
Operating systems | operating system internals | betriebssysteme | systèmes d'exploitation | sistemas operativos
Linux kernel development | kernel development | linux kernel
Device drivers | device driver development | driver development
Compilers | compiler design | compiler construction
LLVM | clang
Computer networking | networking protocols | network protocols
TCP/IP
Socket programming | network programming
Computer graphics
Parallel computing | parallel programming | openmp
High-performance computing | =HPC
MPI programming | open mpi | message passing interface
Slurm | slurm workload manager
Trunk-based development
Feature flags | feature toggles | launchdarkly
Semantic versioning
Technical debt management | technical debt reduction
Technical leadership | tech leadership | technical mentorship
Software estimation | story point estimation
Extreme programming | =XP programming
DevOps culture | dora metrics
Internationalization | internationalisation | i18n
Multi-tenant architecture | multi-tenancy | multitenant architecture
SaaS development | software as a service
Visual Studio Code | vs code | vscode
Visual Studio | ms visual studio | microsoft visual studio
IntelliJ IDEA | intellij | jetbrains ides | pycharm | webstorm
Eclipse IDE | =Eclipse
Vim editor | neovim | =Vim
GitHub Copilot | copilot coding | cursor ide | ai-assisted coding | claude code
UML | uml diagrams | unified modeling language
C4 model | architecture decision records
Formal methods | formal verification | model checking
Quantum computing | qiskit | quantum algorithms | quantum programming
Unix programming | posix
Localization engineering | software localization
`,
};
