package org.writedown.cases.state;

import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.writedown.contract.value.DocumentHash;

/**
 * What is on record to be referred to later.
 *
 * @param documents that are kept
 * @param entries money entries by sequence number
 * @param quiet reductions that later statements showed without a word
 */
record Papers(PSet<DocumentHash> documents, PMap<Long, Entry> entries, PMap<QuietReduction.Id, QuietReduction> quiet) {

    static Papers none() {
        return new Papers(HashTreePSet.empty(), HashTreePMap.empty(), HashTreePMap.empty());
    }

    int size() {
        return documents.size() + entries.size();
    }

    Papers with(DocumentHash document) {
        return new Papers(documents.plus(document), entries, quiet);
    }

    Papers with(long sequence, Entry entry) {
        return new Papers(documents, entries.plus(sequence, entry), quiet);
    }

    Papers withQuiet(Map<QuietReduction.Id, QuietReduction> shown) {
        return new Papers(documents, entries, quiet.plusAll(shown));
    }
}
