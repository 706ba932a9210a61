/** From many findings to the few that matter: one order for every answer, and no dollar counted twice. */
@NullMarked
package org.writedown.contract.triage;

import org.jspecify.annotations.NullMarked;
