/** What published data answers about codes. Each kind of data is a narrow interface; absent means not loaded. */
@NullMarked
package org.writedown.audit.reference;

import org.jspecify.annotations.NullMarked;
