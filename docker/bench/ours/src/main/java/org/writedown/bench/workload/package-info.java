/** Cases that could have happened, and the command that is sent to them. */
@NullMarked
package org.writedown.bench.workload;

import org.jspecify.annotations.NullMarked;
