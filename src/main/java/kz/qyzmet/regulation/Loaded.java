package kz.qyzmet.regulation;

import java.util.List;

/** What the files give: the offerings of those in order, and everything that is wrong in the others, by place. */
public record Loaded(List<Edition> editions, List<Finding> findings) {
    public List<Offering> offerings() {
        return editions.stream().map(Edition::offering).toList();
    }
}
