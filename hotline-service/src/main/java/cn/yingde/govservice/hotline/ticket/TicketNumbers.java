package cn.yingde.govservice.hotline.ticket;

/** The numbers a ticket is born with: the technical id, the business number, and the code the caller asks with. */
public record TicketNumbers(long id, String ticketNo, String queryCode) {}
