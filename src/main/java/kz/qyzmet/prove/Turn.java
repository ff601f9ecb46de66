package kz.qyzmet.prove;

import kz.qyzmet.regulation.Step;

/** A step at the desk whose calendar counts its term. */
record Turn(Step step, Desk desk) {}
