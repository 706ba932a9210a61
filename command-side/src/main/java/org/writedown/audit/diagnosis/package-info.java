/** What was done against what was found. Worded as proportionality: it does not mean that a test was wrong. */
@NullMarked
package org.writedown.audit.diagnosis;

import org.jspecify.annotations.NullMarked;
