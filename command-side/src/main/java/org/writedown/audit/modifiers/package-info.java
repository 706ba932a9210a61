/** Modifiers that carry dollars: what they claim, and whether they stand where they may. */
@NullMarked
package org.writedown.audit.modifiers;

import org.jspecify.annotations.NullMarked;
