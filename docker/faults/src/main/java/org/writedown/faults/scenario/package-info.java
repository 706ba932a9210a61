/** What goes wrong, one class each, and the table of what came of it. */
@NullMarked
package org.writedown.faults.scenario;

import org.jspecify.annotations.NullMarked;
