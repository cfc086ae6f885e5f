package cn.yingde.govservice.demodata;

import cn.yingde.govservice.demodata.casefile.CaseLines;
import cn.yingde.govservice.demodata.department.DepartmentLines;
import cn.yingde.govservice.demodata.matter.MatterLines;
import cn.yingde.govservice.demodata.report.Indicators;
import cn.yingde.govservice.demodata.ticket.MeetingLines;
import cn.yingde.govservice.demodata.ticket.TicketLines;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The files of the demonstration, one for each import, with one record on each line. */
public enum Collection {
    DEPARTMENTS("departments.ndjson"),
    MATTERS("matters.ndjson"),
    CASES("cases.ndjson"),
    TICKETS("tickets.ndjson"),
    URGINGS("urgings.ndjson"),
    MEETINGS("meetings.ndjson"),
    INDICATORS("indicators.ndjson");

    private final String fileName;

    Collection(String fileName) {
        this.fileName = fileName;
    }

    public Path in(Path directory) {
        return directory.resolve(fileName);
    }

    /** Writes all files; nothing is kept in memory but one line at a time. */
    public static void writeAll(Path directory) throws IOException {
        Files.createDirectories(directory);
        write(DEPARTMENTS.in(directory), DepartmentLines::write);
        write(MATTERS.in(directory), MatterLines::write);
        write(CASES.in(directory), CaseLines::write);
        write(
                TICKETS.in(directory),
                tickets -> write(URGINGS.in(directory), urgings -> TicketLines.write(tickets, urgings)));
        write(MEETINGS.in(directory), MeetingLines::write);
        write(INDICATORS.in(directory), Indicators::write);
    }

    private static void write(Path file, Consumer<Consumer<String>> source) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            source.accept(line -> put(out, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(BufferedWriter out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
