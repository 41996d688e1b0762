/** Where people have pages of their own under somebody else's host: an address there leads to one person. */
export const PROFILE_HOSTS: ReadonlySet<string> = new Set(
  `linkedin.com xing.com facebook.com instagram.com twitter.com x.com threads.net mastodon.social hachyderm.io fosstodon.org
  bsky.app github.com github.io gitlab.com gitlab.io bitbucket.org codeberg.org sourcehut.org stackoverflow.com
  stackexchange.com medium.com substack.com dev.to hashnode.dev hashnode.com behance.net dribbble.com artstation.com
  deviantart.com kaggle.com huggingface.co orcid.org researchgate.net academia.edu scholar.google.com youtube.com
  youtu.be vimeo.com twitch.tv tiktok.com pinterest.com soundcloud.com spotify.com t.me telegram.me wa.me skype.com
  angel.co wellfound.com about.me linktr.ee carrd.co notion.site wordpress.com blogspot.com tumblr.com wixsite.com
  weebly.com squarespace.com netlify.app vercel.app herokuapp.com pages.dev web.app firebaseapp.com leetcode.com
  hackerrank.com codeforces.com codewars.com topcoder.com codepen.io npmjs.com pypi.org keybase.io gravatar.com
  goodreads.com strava.com flickr.com 500px.com unsplash.com infojobs.net viadeo.com malt.fr upwork.com fiverr.com`
    .split(/\s+/u)
    .filter(host => host !== ''),
);

/** User names and mailboxes that say nothing of who it is. */
export const COMMON_MAILBOXES: ReadonlySet<string> = new Set(
  'info mail email contact hello hi me office jobs job work cv resume admin team home post kontakt bewerbung contacto contato contatto user profile'.split(
    ' ',
  ),
);
