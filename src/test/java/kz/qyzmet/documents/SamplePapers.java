package kz.qyzmet.documents;

import java.util.List;
import java.util.Map;

/** One paper of each kind in each language, as an office would write them; the people are made up. */
final class SamplePapers {
    private static final Letterhead KK = new Letterhead(
            "«Азаматтарға арналған үкімет» мемлекеттік корпорациясының Жамбыл облысы бойынша филиалы",
            List.of("№ 2 бөлім · Тараз қаласы, Қойгелді көшесі, 158а", "Бірыңғай байланыс орталығы 1414"));
    private static final Letterhead RU = new Letterhead(
            "Отдел образования акимата города Тараз",
            List.of("город Тараз, улица Сулейманова, 17", "телефон 8 (7262) 00-00-00"));
    private static final Letterhead EN =
            new Letterhead("Education Department of the City of Taraz", List.of("17 Suleimenov Street, Taraz"));

    private SamplePapers() {}

    static Map<String, List<Paper>> all() {
        return Map.of("kk", kazakh(), "ru", russian(), "en", english());
    }

    static List<Paper> kazakh() {
        var externat = "Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру";
        var recipient = "Қожахметова Ұлжан Әбілғазықызы";
        var case1 = new Verification("08-2018-000417-5", "регламенттің 8-тармағы, 2-тармақша", null);
        return List.of(
                new AcceptanceReceipt(
                        KK,
                        new Annex("2", externat),
                        "002-1807-04417",
                        "2018 жылғы 4 шілде, 10:20",
                        externat,
                        recipient,
                        "Төлегенов Ғабит Іңкәрұлы, нотариалды сенімхат № 1-204",
                        "+7 700 000 00 18",
                        List.of(
                                "өтініш",
                                "жеке басын куәландыратын құжат",
                                "дәрігерлік-консультациялық комиссияның қорытындысы (035-1/е нысаны)"),
                        "2018 жылғы 26 шілде",
                        "Тараз қаласы, Қойгелді көшесі, 158а, № 2 бөлім",
                        null,
                        "Һалықова Өңдіргүл Ырысбекқызы",
                        case1),
                new RefusalReceipt(
                        KK,
                        new Annex("3", externat),
                        "2018 жылғы 4 шілде",
                        recipient,
                        "Тараз қаласы, Жібек жолы көшесі, 12-үй, 40-пәтер",
                        "«Мемлекеттік көрсетілетін қызметтер туралы» Заң, 20-баптың 2-тармағы",
                        "№ 2 бөлім",
                        "Жамбыл облысы бойынша филиал",
                        "Тараз қаласы, Қойгелді көшесі, 158а",
                        externat,
                        List.of("дәрігерлік-консультациялық комиссияның қорытындысы", "сенімхат"),
                        "Һалықова Өңдіргүл Ырысбекқызы",
                        "Үсенов Ғалымжан Қуатұлы",
                        "8 (7262) 00-00-02",
                        new Verification(null, "регламенттің 9-тармағы, 1-тармақша", null)),
                new Notice(
                        KK,
                        null,
                        "417-х",
                        "2018 жылғы 5 шілде, 11:05",
                        recipient,
                        externat,
                        "Тіркеу куәлігінің мерзімі 2018 жылғы 1 шілдеде өтіп кеткен, сондықтан ЭЦҚ расталмады.",
                        "регламенттің 11-тармағы, 6-тармақша (2-шарт)",
                        List.of(
                                "Жаңа тіркеу куәлігін алыңыз.",
                                "Өтінішке қайта қол қойып, жіберіңіз: толтырған деректер сақталды."),
                        case1),
                new ReasonedRefusal(
                        KK,
                        null,
                        "02-14/88",
                        "2018 жылғы 24 шілде",
                        recipient,
                        externat,
                        "Ұсынылған құжаттардағы мәліметтер шындыққа сай емес",
                        "стандарттың 10-тармағы, 1-тармақша",
                        List.of(
                                "Қорытындыдағы күн (2018 жылғы 31 маусым) күнтізбеде жоқ.",
                                "Емхана бұл нөмірмен қорытынды берілмегенін растады."),
                        List.of(
                                "Білім бөлімінің басшысына жазбаша немесе портал арқылы. Шағым 5 жұмыс күні ішінде қаралады.",
                                "Қызмет көрсету сапасын бағалау және бақылау жөніндегі уәкілетті органға.",
                                "Сотқа."),
                        List.of(new Signer("Бөлім басшысы", "Ә. Ғ. Жүсіпова")),
                        signed(
                                "регламенттің 5-тармағы, 4-тармақша",
                                "Жүсіпова Әсел Ғаниқызы",
                                "2018 жылғы 24 шілде, 16:42 (UTC+6)")),
                new ResultPaper(
                        KK,
                        new Annex("1", externat),
                        "Бұйрықтың көшірмесі",
                        "214-ө",
                        "2018 жылғы 24 шілде",
                        List.of(
                                "Қожахметова Ұлжан Әбілғазықызына 2018–2019 оқу жылында № 16 орта мектептің 9-сыныбы үшін экстернат нысанында оқуға рұқсат берілсін.",
                                "Мектеп директоры аралық және қорытынды аттестаттау кестесін бекітсін."),
                        "ЖБ № 0000417",
                        List.of(new Signer("Бөлім басшысы", "Ә. Ғ. Жүсіпова")),
                        true,
                        signed(
                                "регламенттің 5-тармағы, 4-тармақша",
                                "Жүсіпова Әсел Ғаниқызы",
                                "2018 жылғы 24 шілде, 16:42 (UTC+6)")),
                new TransferSheet(
                        KK,
                        "12/2018",
                        "2018 жылғы 4 шілде, 17:30",
                        "Тараз қаласы әкімдігінің білім бөлімі, Тараз қаласы, Абай даңғылы, 127",
                        List.of(
                                "A31-2018-000017-5, Қожахметова Ұлжан Әбілғазықызы",
                                "A31-2018-000018-3, Өтегенова Үміт Ғаниқызы"),
                        "Һалықова Өңдіргүл Ырысбекқызы",
                        new Verification(null, "9-тармақ", null)));
    }

    static List<Paper> russian() {
        var externat =
                "Выдача разрешения на обучение в форме экстерната в организациях основного среднего, общего среднего образования";
        var recipient = "Щербакова Ольга Эдуардовна";
        var case1 = new Verification("08-2018-000418-2", "подпункт 2 пункта 8 регламента", null);
        return List.of(
                new AcceptanceReceipt(
                        RU,
                        new Annex("2", externat),
                        "002-1807-04418",
                        "4 июля 2018 года, 10:40",
                        externat,
                        recipient,
                        null,
                        "+7 700 000 00 26",
                        List.of("заявление", "документ, удостоверяющий личность"),
                        "26 июля 2018 года",
                        "город Тараз, улица Койгельды, 158а, отдел № 2",
                        null,
                        "Ёлкина Юлия Фёдоровна",
                        case1),
                new RefusalReceipt(
                        RU,
                        new Annex("3", externat),
                        "4 июля 2018 года",
                        recipient,
                        "город Тараз, улица Жибек жолы, дом 12, квартира 40",
                        "Закон «О государственных услугах», пункт 2 статьи 20",
                        "отдел № 2",
                        "филиал по Жамбылской области",
                        "город Тараз, улица Койгельды, 158а",
                        externat,
                        List.of("заключение врачебно-консультационной комиссии", "доверенность"),
                        "Ёлкина Юлия Фёдоровна",
                        "Цой Виктор Михайлович",
                        "8 (7262) 00-00-02",
                        new Verification(null, "подпункт 1 пункта 9 регламента", null)),
                new Notice(
                        RU,
                        null,
                        "418-у",
                        "5 июля 2018 года, 11:05",
                        recipient,
                        externat,
                        "Подпись не подтверждена: срок регистрационного свидетельства истёк 1 июля 2018 года.",
                        "подпункт 6 пункта 11 регламента (условие 2)",
                        List.of("Получите новое регистрационное свидетельство."),
                        case1),
                new ReasonedRefusal(
                        RU,
                        null,
                        "02-14/89",
                        "24 июля 2018 года",
                        recipient,
                        externat,
                        "Сведения в представленных документах недостоверны",
                        "подпункт 1 пункта 10 стандарта",
                        List.of("Поликлиника не выдавала заключения с таким номером."),
                        List.of(
                                "Руководителю отдела образования: письменно или через портал. Ответ дают за 5 рабочих дней.",
                                "В суд."),
                        List.of(new Signer("Руководитель отдела", "А. Г. Жусупова")),
                        signed(
                                "подпункт 4 пункта 5 регламента",
                                "Жусупова Асель Ганиевна",
                                "24 июля 2018 года, 16:42 (UTC+6)")),
                new ResultPaper(
                        RU,
                        new Annex("1", externat),
                        "Выписка из приказа",
                        "214-о",
                        "24 июля 2018 года",
                        List.of(
                                "Разрешить Щербаковой Ольге Эдуардовне обучение в форме экстерната за 9 класс средней школы № 16 в 2018–2019 учебном году."),
                        null,
                        List.of(new Signer("Руководитель отдела", "А. Г. Жусупова")),
                        false,
                        signed(
                                "подпункт 4 пункта 5 регламента",
                                "Жусупова Асель Ганиевна",
                                "24 июля 2018 года, 16:42 (UTC+6)")),
                new TransferSheet(
                        RU,
                        "3/2018",
                        "5 июля 2018 года, 09:15",
                        "Отдел Государственной корпорации в городе Тараз",
                        List.of("A31-2018-000019-1, Щербакова Ольга Эдуардовна"),
                        "Ёлкина Юлия Фёдоровна",
                        new Verification(null, "пункт 5", null)));
    }

    static List<Paper> english() {
        var externat = "Permission to study as an external student";
        var case1 = new Verification("08-2018-000419-9", "regulation, paragraph 8(2)", null);
        return List.of(
                new AcceptanceReceipt(
                        EN,
                        new Annex("2", externat),
                        "002-1807-04419",
                        "4 July 2018, 10:50",
                        externat,
                        "Zhaqsybekova Quralai",
                        null,
                        "+7 700 000 00 34",
                        List.of("application"),
                        "26 July 2018",
                        "Department No. 2, 158a Koigeldy Street, Taraz",
                        null,
                        "Yessenov Alan",
                        case1),
                refusalReceipt("Zhaqsybekova Quralai"),
                new Notice(
                        EN,
                        null,
                        "419-n",
                        "5 July 2018, 11:05",
                        "Zhaqsybekova Quralai",
                        externat,
                        "The signature was not confirmed: the certificate expired on 1 July 2018.",
                        "regulation, paragraph 11(6), condition 2",
                        List.of("Obtain a new certificate."),
                        case1),
                new ReasonedRefusal(
                        EN,
                        null,
                        "02-14/90",
                        "24 July 2018",
                        "Zhaqsybekova Quralai",
                        externat,
                        "The information in the documents is false",
                        "standard, paragraph 10(1)",
                        List.of("The clinic issued no conclusion with this number."),
                        List.of("To the head of the education department, within three months."),
                        List.of(new Signer("Head of the department", "A. Zhussupova")),
                        signed("regulation, paragraph 5(4)", "Zhussupova Assel", "24 July 2018, 16:42 (UTC+6)")),
                new ResultPaper(
                        EN,
                        new Annex("1", externat),
                        "Extract from the order",
                        "214",
                        "24 July 2018",
                        List.of("Zhaqsybekova Quralai may study form 9 of School No. 16 as an external student."),
                        null,
                        List.of(new Signer("Head of the department", "A. Zhussupova")),
                        false,
                        signed("regulation, paragraph 5(4)", "Zhussupova Assel", "24 July 2018, 16:42 (UTC+6)")),
                new TransferSheet(
                        EN,
                        "4/2018",
                        "5 July 2018, 09:15",
                        "State Corporation, Taraz branch",
                        List.of("A31-2018-000020-9, Ann Sample"),
                        "Bob Sample",
                        new Verification(null, "paragraph 5", null)));
    }

    static RefusalReceipt refusalReceipt(String recipient) {
        return new RefusalReceipt(
                EN,
                new Annex("3", "Permission to study as an external student"),
                "4 July 2018",
                recipient,
                "Apt 40, 12 Zhibek Zholy Street, Taraz",
                "Law on State Services, Article 20(2)",
                "Department No. 2",
                "Zhambyl branch",
                "158a Koigeldy Street, Taraz",
                "Permission to study as an external student",
                List.of("conclusion of the medical commission"),
                "Yessenov Alan",
                "Kim Dana",
                "8 (7262) 00-00-02",
                new Verification(null, "regulation, paragraph 9(1)", null));
    }

    private static Verification signed(String paragraph, String by, String at) {
        return new Verification("08-2018-000417-5", paragraph, new Verification.Signed(by, at));
    }
}
