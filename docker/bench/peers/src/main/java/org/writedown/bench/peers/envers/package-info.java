/** Spring Data JPA with Hibernate Envers: rows that are updated, and every former row kept beside them. */
@NullMarked
package org.writedown.bench.peers.envers;

import org.jspecify.annotations.NullMarked;
