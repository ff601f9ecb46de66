package kz.qyzmet.web;

/** A line of the navigation. {@code href} carries its language already: see {@link Frame#link}. */
public record Link(String text, String href, boolean current) {
    /** Current where the page shown lies at or below this path. */
    public static Link to(Frame frame, String text, String path) {
        var here = frame.path();
        return new Link(text, frame.link(path), here.equals(path) || here.startsWith(path + "/"));
    }
}
