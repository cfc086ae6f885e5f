package cn.yingde.govservice.platform.attachment;

import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;

/** The name that a sender gives a file. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    /** The last part of the name, without what a file system or a header could stumble over. */
    static String cleaned(String given) {
        String name = given.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\"<>:|?*]", "")
                .strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw ProblemException.of(
                    CommonProblem.INVALID_REQUEST,
                    Text.of(
                            "Content-Disposition 须给出1至200个字符的文件名。",
                            "Content-Disposition must give a file name of 1 to 200 characters."));
        }
        return name;
    }
}
