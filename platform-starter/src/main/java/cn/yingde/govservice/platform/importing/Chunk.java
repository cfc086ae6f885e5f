package cn.yingde.govservice.platform.importing;

import java.util.List;

/**
 * Up to 1,000 lines as they arrived, compressed.
 *
 * @param firstRow number of its first line
 * @param lines lines, blank ones included
 * @param rows lines that are not blank, over-long ones included
 * @param tooLong rows that are too long to be stored; in the content they are blank
 */
record Chunk(int no, int firstRow, int lines, int rows, byte[] content, List<Integer> tooLong) {}
