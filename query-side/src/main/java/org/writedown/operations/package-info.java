/** What the operator sees and does: how far the views are, rebuilds, parked cases, and the log of all that. */
@NullMarked
package org.writedown.operations;

import org.jspecify.annotations.NullMarked;
