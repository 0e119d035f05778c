/** The script every page loads. Each island is comfort: the page is complete without it. */
import './character-count.island.ts';
import './error-summary.island.ts';
import './passkey.island.ts';
import './share-tools.island.ts';
import './sign-out.island.ts';
import './use-location.island.ts';
