/** Observation: hours, notice, and what it may not stand beside. */
@NullMarked
package org.writedown.audit.observation;

import org.jspecify.annotations.NullMarked;
