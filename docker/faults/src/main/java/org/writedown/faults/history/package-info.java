/** What clients were told against what was stored: pure, so that the judge can itself be tested. */
@NullMarked
package org.writedown.faults.history;

import org.jspecify.annotations.NullMarked;
