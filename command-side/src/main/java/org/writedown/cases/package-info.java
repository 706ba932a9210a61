/** The case: commands in, events out. Start at {@link org.writedown.cases.decision.CaseDecider}. */
@NullMarked
package org.writedown.cases;

import org.jspecify.annotations.NullMarked;
