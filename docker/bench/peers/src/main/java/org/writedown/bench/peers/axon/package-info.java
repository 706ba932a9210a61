/** Axon Framework on Spring Boot with JPA, nothing set but what it does not run without. */
@NullMarked
package org.writedown.bench.peers.axon;

import org.jspecify.annotations.NullMarked;
