package cn.yingde.govservice.platform.problem;

import cn.yingde.govservice.platform.text.Text;

/**
 * A rule of the rule book.
 *
 * @param id stable, like {@code HOTLINE-EXT-2}
 * @param basis the statute, document or record it comes from
 * @param accepted what would be accepted instead
 */
public record Rule(String id, Text basis, Text accepted) {}
