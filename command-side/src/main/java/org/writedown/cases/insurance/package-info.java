/** What may be asked of a client after the insurer decided. */
@NullMarked
package org.writedown.cases.insurance;

import org.jspecify.annotations.NullMarked;
