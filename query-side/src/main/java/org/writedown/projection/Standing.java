package org.writedown.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.writedown.contract.value.CaseId;
import org.writedown.projection.parked.Parked;

/**
 * What a live batch has to know before it is folded, in one question: which generation of each view is served, and
 * which of its cases are parked. Neither can change while a claim is locked.
 */
record Standing(Map<String, Long> served, Set<Parked.Key> parked) {

    private static final String SQL = "SELECT view_name, generation, NULL AS case_id FROM projection_view"
            + " UNION ALL SELECT view_name, generation, case_id FROM parked_case WHERE case_id = ANY(?)";

    static Standing of(ViewStore store, Collection<CaseId> cases) {
        Map<String, Long> served = new HashMap<>();
        Set<Parked.Key> parked = new HashSet<>();
        String[] ids = cases.stream().map(CaseId::value).toArray(String[]::new);
        store.template()
                .query(
                        connection -> {
                            var select = connection.prepareStatement(SQL);
                            select.setArray(1, connection.createArrayOf("varchar", ids));
                            return select;
                        },
                        row -> {
                            String caseId = row.getString(3);
                            if (caseId == null) {
                                served.put(row.getString(1), row.getLong(2));
                            } else {
                                parked.add(new Parked.Key(row.getString(1), row.getLong(2), new CaseId(caseId)));
                            }
                        });
        return new Standing(served, parked);
    }
}
