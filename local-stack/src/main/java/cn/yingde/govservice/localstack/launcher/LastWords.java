package cn.yingde.govservice.localstack.launcher;

import java.util.List;

/** Finds in the log of a process that ended the line that says why. */
final class LastWords {

    private static final int MOST = 300;

    private LastWords() {}

    static String in(List<String> lines) {
        String reason = described(lines);
        if (reason.isEmpty()) {
            reason = last(lines, "Caused by:", "Error", "Exception");
        }
        if (reason.isEmpty()) {
            reason = last(lines, "");
        }
        return reason.isEmpty() ? "it said nothing" : shortened(reason);
    }

    /** Spring Boot explains what it knows under a heading of its own. */
    private static String described(List<String> lines) {
        int heading = lines.lastIndexOf("Description:");
        return heading < 0
                ? ""
                : lines.stream()
                        .skip(heading + 1L)
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse("");
    }

    private static String last(List<String> lines, String... marks) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("\tat "))
                .filter(line -> List.of(marks).stream().anyMatch(line::contains))
                .reduce((first, second) -> second)
                .orElse("");
    }

    private static String shortened(String reason) {
        String line = reason.strip();
        return line.length() <= MOST ? line : line.substring(0, MOST) + "…";
    }
}
