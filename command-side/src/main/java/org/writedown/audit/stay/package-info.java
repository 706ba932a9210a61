/** The hospital stay by its nights. */
@NullMarked
package org.writedown.audit.stay;

import org.jspecify.annotations.NullMarked;
