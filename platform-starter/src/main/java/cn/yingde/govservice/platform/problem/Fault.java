package cn.yingde.govservice.platform.problem;

import cn.yingde.govservice.platform.text.Text;

/**
 * One fault of a request.
 *
 * @param pointer JSON pointer into the body, or the name of a parameter
 * @param code UPPER_SNAKE
 * @param detail what is wrong
 */
public record Fault(String pointer, String code, Text detail) {}
