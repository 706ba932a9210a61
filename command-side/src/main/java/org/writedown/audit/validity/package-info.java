/** Codes and dates that were not valid where they stand. */
@NullMarked
package org.writedown.audit.validity;

import org.jspecify.annotations.NullMarked;
