/** The level of a visit: whether what was billed fits what was documented. A level is reached by decision making or by time. */
@NullMarked
package org.writedown.audit.level;

import org.jspecify.annotations.NullMarked;
