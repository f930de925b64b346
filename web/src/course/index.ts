export const probe = "course";
