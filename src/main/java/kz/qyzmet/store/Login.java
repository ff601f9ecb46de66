package kz.qyzmet.store;

/** A database role and its password. */
public record Login(String role, String password) {
    @Override
    public String toString() {
        return role; // never the password
    }
}
