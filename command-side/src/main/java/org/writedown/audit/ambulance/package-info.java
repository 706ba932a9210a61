/** Ambulance: a base rate and its miles. */
@NullMarked
package org.writedown.audit.ambulance;

import org.jspecify.annotations.NullMarked;
