/** How the programs of this jar talk to a server: over HTTP alone, as anybody else would. */
@NullMarked
package org.writedown.client;

import org.jspecify.annotations.NullMarked;
