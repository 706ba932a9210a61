/** What a person judged: answers and note reviews become questions like any other. */
@NullMarked
package org.writedown.audit.person;

import org.jspecify.annotations.NullMarked;
