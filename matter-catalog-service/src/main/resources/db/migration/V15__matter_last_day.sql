update matter set last_on = effective_on;
