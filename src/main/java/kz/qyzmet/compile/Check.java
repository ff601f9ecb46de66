package kz.qyzmet.compile;

import java.util.List;

/** One question put to a regulation; every answer is a finding. */
@FunctionalInterface
interface Check {
    List<Finding> of(Examined regulation);
}
