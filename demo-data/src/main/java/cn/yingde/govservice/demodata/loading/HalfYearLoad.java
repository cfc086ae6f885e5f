package cn.yingde.govservice.demodata.loading;

import cn.yingde.govservice.demodata.Collection;
import cn.yingde.govservice.demodata.loading.Importer.Outcome;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The whole load in its order: what is referred to comes before what refers to it. */
public final class HalfYearLoad {

    private static final String CATALOG = "/api/catalog/v1";
    private static final String CASES = "/api/cases/v1";
    private static final String HOTLINE = "/api/hotline/v1";
    private static final String REPORTING = "/api/reporting/v1";

    private final Log log;
    private final Importer importer;
    private final ReformLoad reform;
    private final ReportLoad report;

    public HalfYearLoad(String gateway, String issuer, PrintStream out) {
        Entry entry = new Entry(gateway, issuer);
        this.log = new Log(out);
        this.importer = new Importer(entry, log);
        this.reform = new ReformLoad(entry, log);
        this.report = new ReportLoad(entry, log);
    }

    /** Loads the files of a directory and prints the public address of the report last. */
    public void load(Path files) {
        Outcome catalogue = catalogue(files);
        boolean reformed = reform.load();
        Outcome business = business(files);
        Outcome indicators = load(
                "indicators", REPORTING + "/manual-indicators/imports", REPORTING, Collection.INDICATORS.in(files));
        int targets = report.setTargets();
        report.waitForStatistics();
        Outcome all = catalogue.plus(business).plus(indicators);
        boolean changed = reformed || targets > 0 || all.accepted() > 0;
        log.say(changed ? "in all " + all : "nothing changed: everything was already there (" + all + ")");
        log.result(report.publish(changed));
    }

    private Outcome catalogue(Path files) {
        String departments = CATALOG + "/departments/imports";
        String matters = CATALOG + "/matters/imports";
        return importer.load("departments", departments, departments, Collection.DEPARTMENTS.in(files))
                .plus(importer.load("matters", matters, matters, Collection.MATTERS.in(files)));
    }

    private Outcome business(Path files) {
        CompletableFuture<Outcome> cases = CompletableFuture.supplyAsync(
                () -> load("cases", CASES + "/imports", CASES, Collection.CASES.in(files)));
        Outcome hotline = hotline(files);
        try {
            return hotline.plus(cases.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof LoadFailed failed ? failed : e;
        }
    }

    private Outcome hotline(Path files) {
        return load("tickets", HOTLINE + "/imports", HOTLINE, Collection.TICKETS.in(files))
                .plus(load("urgings", HOTLINE + "/urgings/imports", HOTLINE, Collection.URGINGS.in(files)))
                .plus(load(
                        "meetings",
                        HOTLINE + "/coordination-meetings/imports",
                        HOTLINE,
                        Collection.MEETINGS.in(files)));
    }

    private Outcome load(String name, String path, String service, Path file) {
        return importer.load(name, path, service + "/imports", file);
    }
}
