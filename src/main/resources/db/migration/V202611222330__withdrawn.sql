-- What was handed in and not accepted is a draft again, when it is taken back or its signature refused: of a draft no step is taken.
grant delete on intake.step_done to qyzmet_application;
