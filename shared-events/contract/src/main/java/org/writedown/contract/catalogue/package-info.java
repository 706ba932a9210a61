/** Which event is stored under which name and revision, and how older revisions are read. */
@NullMarked
package org.writedown.contract.catalogue;

import org.jspecify.annotations.NullMarked;
