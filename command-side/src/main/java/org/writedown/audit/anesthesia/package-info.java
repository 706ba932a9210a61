/** Anesthesia: minutes, who gave it, and for what. */
@NullMarked
package org.writedown.audit.anesthesia;

import org.jspecify.annotations.NullMarked;
