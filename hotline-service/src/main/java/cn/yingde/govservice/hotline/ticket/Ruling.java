package cn.yingde.govservice.hotline.ticket;

/** What a coordination meeting laid down for one ticket: who leads, by which minutes (会议纪要). */
public record Ruling(String minutesNo, String leadDepartmentId) {}
