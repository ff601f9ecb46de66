package kz.qyzmet.identity;

/**
 * A place where officials work: a school, a department, a branch of the State Corporation.
 *
 * @param oblast as in regulation files: {@code zhambyl}
 * @param code names the office within its oblast, in addresses and numbers
 * @param bin that of the legal entity; units of one entity share it
 */
public record Office(long id, OfficeKind kind, String oblast, String code, Label name, Label address, Bin bin) {}
