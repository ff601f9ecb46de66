package kz.qyzmet.compile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step as a column of a table of functional units tells it.
 *
 * @param number printed above the column
 * @param outcome the cell that tells what it ends with; null where there is none
 * @param next numbers of the steps that follow; empty for the last
 * @param nextPlace the cell that tells them, else the step's own place
 */
record UnitStep(int number, ReadStep step, @Nullable Place outcome, List<Integer> next, Place nextPlace) {}
