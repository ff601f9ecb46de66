package kz.qyzmet.compile;

import java.util.List;
import kz.qyzmet.compile.Outline.Attached;
import kz.qyzmet.compile.Outline.Note;
import kz.qyzmet.compile.Outline.Paragraph;
import kz.qyzmet.compile.Outline.Part;

/** The act around its regulations: signatures and visas behind the last order are told from the orders. */
final class ActPart {
    private ActPart() {}

    static Outline of(List<Place> head, BodyReader.Body body, List<Attached> regulations) {
        var orders = body.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .toList();
        var notes = body.notes().stream().map(Note::place).toList();
        if (orders.isEmpty()) return new Outline(head, orders, List.of(), notes, regulations);
        var last = orders.getLast();
        int items = last.parts().size();
        while (items > 0 && !last.parts().get(items - 1).item()) items--;
        var close = last.parts().subList(items, last.parts().size()).stream()
                .map(Part::place)
                .toList();
        var kept = last.parts().subList(0, items);
        int end = kept.isEmpty() ? last.head().to() : kept.getLast().place().to();
        var whole = new Place(last.ref(), last.whole().from(), end);
        var shortened = new Paragraph(last.ref(), last.kind(), last.head(), whole, List.copyOf(kept));
        return new Outline(head, replaced(orders, shortened), close, notes, regulations);
    }

    private static List<Paragraph> replaced(List<Paragraph> orders, Paragraph last) {
        var all = new java.util.ArrayList<>(orders.subList(0, orders.size() - 1));
        all.add(last);
        return List.copyOf(all);
    }
}
