package kz.qyzmet.compile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Standard.Form;

/** In what form the service and its result are given, as a regulation and its standard write it. */
record FormText(CompiledRegulation told, Set<Channel> channels) {
    private static final Map<String, Object> AS_CHANNELS = Labels.reason("as-channels");
    /** A standard's paragraphs are not the regulation's. */
    private static final Map<String, Object> AS_REGULATION = Labels.reason("as-regulation");

    Map<String, Object> ofService() {
        return Entry.of("of", codes(service()))
                .at(Entry.refs(told.form()), AS_CHANNELS)
                .map();
    }

    Map<String, Object> ofResult() {
        return Entry.of("of", codes(result()))
                .at(Entry.refs(told.resultForm()), AS_CHANNELS)
                .map();
    }

    Map<String, Object> ofServiceInStandard() {
        return Entry.of("of", codes(service())).put("assumed", AS_REGULATION).map();
    }

    Map<String, Object> ofResultInStandard() {
        return Entry.of("of", codes(result())).put("assumed", AS_REGULATION).map();
    }

    private List<Form> result() {
        return told.resultForm().isEmpty() ? service() : values(told.resultForm());
    }

    private List<Form> service() {
        return told.form().isEmpty() ? byChannels() : values(told.form());
    }

    private List<Form> byChannels() {
        return channels.contains(Channel.PORTAL) ? List.of(Form.ELECTRONIC, Form.PAPER) : List.of(Form.PAPER);
    }

    private static List<Form> values(List<Told<Form>> told) {
        return told.stream().map(Told::value).distinct().sorted().toList();
    }

    private static List<String> codes(List<Form> forms) {
        return forms.stream().map(Labels::code).toList();
    }
}
