package kz.qyzmet.web;

import java.util.List;

/** What the command line tells whoever has just started the system. */
public interface Welcome {
    /**
     * The lines, in English: the command line's language.
     *
     * @param address of the pages, without a slash at the end
     */
    List<String> lines(String address);
}
