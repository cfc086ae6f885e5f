package cn.yingde.govservice.e2e;

/** The demo people the walks are walked by. */
final class People {
    static final Person ANYBODY = Person.anybody();
    static final Person ADMIN = Person.named("admin");
    static final Person EDITOR = Person.named("housing-editor");
    static final Person REVIEWER = Person.named("catalog-reviewer");
    static final Person CLERK = Person.named("window-clerk");
    static final Person HANDLER = Person.named("housing-handler");
    static final Person DEPUTY = Person.named("housing-deputy-leader");
    static final Person CHIEF = Person.named("housing-chief-leader");
    static final Person OTHER_HANDLER = Person.named("market-handler");
    static final Person OPERATOR = Person.named("hotline-operator");
    static final Person HOTLINE_REVIEWER = Person.named("hotline-reviewer");
    static final Person STATISTICIAN = Person.named("statistician");

    private People() {}
}
