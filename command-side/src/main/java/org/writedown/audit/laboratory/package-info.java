/** Laboratory tests over time. */
@NullMarked
package org.writedown.audit.laboratory;

import org.jspecify.annotations.NullMarked;
