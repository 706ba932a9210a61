package org.writedown.bench.peers.envers;

import org.springframework.data.jpa.repository.JpaRepository;

/** The rows, by Spring Data. */
interface CaseRows extends JpaRepository<CaseRow, String> {}
