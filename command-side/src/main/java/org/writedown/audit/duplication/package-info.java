/** The same thing billed twice, in its classes: equal lines, alike lines, across bills. */
@NullMarked
package org.writedown.audit.duplication;

import org.jspecify.annotations.NullMarked;
