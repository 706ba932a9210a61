/** Drugs by their dose units. */
@NullMarked
package org.writedown.audit.drugs;

import org.jspecify.annotations.NullMarked;
