package kz.qyzmet.compile;

import java.util.ArrayList;

/** The steps that tables of functional units tell. A wide table goes on in the next one; what cannot be read is a finding. */
final class UnitTables implements Pass {
    /** No procedure has so many steps. */
    private static final int MOST = 100;

    @Override
    public void read(Scope scope, Draft draft) {
        var columns = new UnitColumns(scope, Participants.strangers(draft));
        var steps = new ArrayList<UnitStep>();
        for (var annex : scope.regulation().annexes()) {
            var tables = UnitRows.tables(scope.clauses(), annex);
            for (var table : tables)
                if (goesOn(scope, table, steps.size())) steps.addAll(columns.read(table));
                else scope.finding(Code.NOT_UNDERSTOOD, table.whole());
            if (tables.isEmpty()) headed(scope, annex);
        }
        if (!steps.isEmpty()) draft.units.addAll(UnitChain.ordered(scope, steps));
    }

    private static boolean goesOn(Scope scope, UnitTable table, int steps) {
        return table.readable(scope.clauses())
                && table.number(scope.clauses(), 0) == steps + 1
                && steps + table.size() <= MOST;
    }

    /** A table that is announced, and of which no row was known. */
    private static void headed(Scope scope, Place annex) {
        scope.in(annex, "unit-table").stream()
                .limit(1)
                .forEach(title -> scope.finding(Code.NOT_UNDERSTOOD, new Place(annex.ref(), title.from(), annex.to())));
    }
}
